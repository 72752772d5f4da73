/** Condition for the rows of one repository; its parameter is the name, whatever its case. */
export const OF_REPOSITORY = 'repository_id = (SELECT id FROM repository WHERE name = ?)';
