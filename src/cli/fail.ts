// Errors for the person at the terminal: one clear sentence and an exit status, never a stack trace.

/** Something the user can put right. `status` 2: could not be read or used. */
export class UserError extends Error {
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}
