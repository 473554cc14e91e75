import { ContentError, ContentErrors } from './content-error.ts';

/** Collects faults so that one build reports them all. */
export class Faults {
  readonly list: ContentError[] = [];

  add(file: string, field: string, problem: string, mend: string): void {
    this.list.push(new ContentError(file, field, problem, mend));
  }

  /** Runs `read`; keeps its content faults and returns `otherwise`. */
  try<T>(read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentErrors)) throw error;
      this.list.push(...error.errors);
      return otherwise;
    }
  }
}
