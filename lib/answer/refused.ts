/** A request that is refused for a reason the reader can act on: a message key with its arguments. */
export class Refused extends Error {
  readonly key: string;
  readonly args: readonly string[];

  constructor(key: string, args: readonly string[] = []) {
    super(`${key} ${args.join(' ')}`.trim());
    this.name = 'Refused';
    this.key = key;
    this.args = args;
  }
}
