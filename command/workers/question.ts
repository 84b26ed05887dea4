/** What a worker asks the process that started it. */
export interface Question {
  readonly kind: 'mianti:question';
  readonly id: number;
  readonly about: 'metrics' | 'workers';
}

export interface Reply {
  readonly kind: 'mianti:reply';
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

const isOfKind = (message: unknown, kind: string) =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind;

export const isQuestion = (message: unknown): message is Question => isOfKind(message, 'mianti:question');

export const isReply = (message: unknown): message is Reply => isOfKind(message, 'mianti:reply');
