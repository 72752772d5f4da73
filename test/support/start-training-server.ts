import { LLMock } from '@copilotkit/aimock';

/** A server that speaks OpenAI's files and fine-tuning APIs on loopback; a job moves on each time it is looked at. */
export interface TrainingServer {
  /** With `/v1`. */
  readonly url: string;
  readonly mock: LLMock;
  /** Files that were uploaded, in order. */
  uploads(): Promise<readonly { readonly id: string; readonly name: string; readonly content: string }[]>;
  /** Bodies of the requests that asked for a job. */
  jobRequests(): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

export async function startTrainingServer(): Promise<TrainingServer> {
  const mock = await LLMock.create({ port: 0 });
  const url = `${mock.url}/v1`;
  return {
    url,
    mock,
    async uploads() {
      const list = (await (await fetch(`${url}/files?order=asc`)).json()) as {
        data: { id: string; filename: string; purpose: string }[];
      };
      return await Promise.all(
        list.data
          .filter(({ purpose }) => purpose === 'fine-tune')
          .map(async ({ id, filename }) => {
            const answer = await fetch(`${url}/files/${id}/content`);
            return { id, name: filename, content: await answer.text() };
          }),
      );
    },
    jobRequests: () =>
      mock
        .getRequests()
        .filter(({ method, path }) => method === 'POST' && path === '/v1/fine_tuning/jobs')
        .map(({ body }) => body as unknown as Readonly<Record<string, unknown>>),
    close: async () => {
      await mock.stop();
    },
  };
}
