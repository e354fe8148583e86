/** What a host may do wrong with one file, so that tests can see how the site bears it. */
export interface Fault {
  /** Answer with this status and no body. */
  readonly status?: number;
  /** Wait before answering. */
  readonly delayMs?: number;
  /** Break the connection after so many bytes of the body. */
  readonly cutAfterBytes?: number;
  /** Send this as the media type. */
  readonly type?: string;
  /** Send another body, of the same type. */
  readonly body?: string;
}
