/** What a self-hosted server says instead of an answer; each server puts it into its own body. */
export class HostRefusal extends Error {
  readonly status: number;
  /** The server's own word for the kind of failure. */
  readonly type: string;
  /** What more the body says. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, type: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.details = details;
  }
}
