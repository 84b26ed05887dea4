import type { Database } from '../../subgraphs/kit/database.ts';

/** A database that also notes the text of each statement that is read. */
export function loggedDatabase(database: Database): { readonly database: Database; readonly texts: string[] } {
  const texts: string[] = [];
  const read: Database['read'] = (statement) => {
    texts.push('sql' in statement ? statement.sql : database.compile(statement).sql);
    return database.read(statement);
  };
  return { database: { ...database, read }, texts };
}
