/** 2: usage or configuration. 3: input that cannot be read. 6: an output could not be made. */
export type UserErrorExit = 2 | 3 | 6;

/** Something the person running the command can put right. Printed as two lines, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly remedy: string;
  readonly exit: UserErrorExit;

  constructor(message: string, remedy: string, { exit = 2, ...options }: ErrorOptions & { exit?: UserErrorExit } = {}) {
    super(message, options);
    this.remedy = remedy;
    this.exit = exit;
  }
}
