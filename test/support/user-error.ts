import { UserError } from '../../src/errors.ts';

/** The UserError with which something fails, at once or later. Anything else it does is a failure of the test. */
export async function userErrorOf(attempt: () => unknown): Promise<UserError> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
