/** What a check of the content found: one line per fault; none where all is sound. */
export type Check = () => Promise<readonly string[]>;

/** Holds the content against its rules after each change, one check at a time. */
export class ContentWatch {
  readonly #check: Check;
  readonly #told: (faults: readonly string[], before: readonly string[]) => void;
  #faults: readonly string[] = [];
  #running: Promise<void> | undefined;
  #changed = false;

  /** @param told Is told what each check found, and what the one before it had. */
  constructor(check: Check, told: (faults: readonly string[], before: readonly string[]) => void) {
    this.#check = check;
    this.#told = told;
  }

  /** Something changed: checks again, once for all changes while a check runs. */
  changed(): void {
    this.#changed = true;
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    while (this.#changed) {
      this.#changed = false;
      const before = this.#faults;
      this.#faults = await this.#check();
      this.#told(this.#faults, before);
    }
    this.#running = undefined;
  }

  /** The faults of the content as it stands, when the check of the last change is done. */
  async faults(): Promise<readonly string[]> {
    await this.#running;
    return this.#faults;
  }
}
