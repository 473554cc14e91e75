/** A fault in `content/`, told so that a person who writes text can mend it. */
export class ContentError extends Error {
  readonly file: string;
  readonly field: string;
  readonly mend: string;

  /**
   * @param file path from the project root, like `content/facts/glossary.yaml`
   * @param field where in the file, like `tppo.meaning.en`; empty when it is the file itself
   * @param problem what is wrong
   * @param mend what to do about it
   */
  constructor(file: string, field: string, problem: string, mend: string) {
    super(`${file}${field ? ` › ${field}` : ''}: ${problem}\n  Mend: ${mend}`);
    this.name = 'ContentError';
    this.file = file;
    this.field = field;
    this.mend = mend;
  }
}

/** Several faults at once, so that an editor sees them all in one build. */
export class ContentErrors extends Error {
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    const count = errors.length === 1 ? '1 fault' : `${String(errors.length)} faults`;
    super(`${count} in content/\n\n${errors.map((error) => error.message).join('\n\n')}`);
    this.name = 'ContentErrors';
    this.errors = errors;
  }
}
