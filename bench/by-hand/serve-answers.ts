import { createServer, type IncomingMessage } from 'node:http';
import type { Variables } from '../questions/variables.ts';
import type { Answers } from './answers.ts';

/** A GraphQL endpoint that is none: it looks at the operation's name and the variables, and never at the query. */
export function serveAnswers(answers: Answers, port: number): void {
  const server = createServer(async (request, response) => {
    try {
      const body = Buffer.from(JSON.stringify({ data: await answer(answers, await read(request)) }));
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(port, '127.0.0.1');
}

function answer(answers: Answers, text: string): unknown {
  const { operationName, variables } = JSON.parse(text) as { operationName?: string; variables?: Variables };
  if (operationName === undefined) return { __typename: 'Query' };
  const answerOf = answers[operationName];
  if (!answerOf) throw new TypeError(`no answer by hand to ${operationName}`);
  return answerOf(variables ?? {});
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}
