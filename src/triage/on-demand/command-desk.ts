/** Port: what the service tells of who gives a command. Methods throw ServiceError. */
export interface CommandDesk {
  /** Whether the account may triage issues of the repository, by its role there. */
  mayTriage(login: string): Promise<boolean>;
  /** Puts our reaction on the comment, as a receipt; twice changes nothing. */
  acknowledge(commentId: number): Promise<void>;
  /** How many commands on the issue since then were carried out, which their receipts tell. */
  countCommands(number: number, since: Date): Promise<number>;
  /** How often the issue was edited or reopened since then; 0 where the service does not tell. */
  countChanges(number: number, since: Date): Promise<number>;
}
