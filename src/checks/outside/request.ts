/** What asking for an address came to. */
export interface Answer {
  /** Status of the last response; undefined where none came. */
  readonly status: number | undefined;
  /** Why none came. */
  readonly reason: string | undefined;
  /** Where the permanent redirects on the way led, as far as no temporary one came between. */
  readonly movedTo: string | undefined;
}

const mostHops = 10;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}

async function follow(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
  let at = url;
  let movedTo: string | undefined;
  let moving = true;
  try {
    const signal = AbortSignal.timeout(timeout);
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const response = await fetch(at, { method, redirect: 'manual', signal });
      await response.body?.cancel();
      const { status, headers } = response;
      const location = headers.get('location');
      if (status < 300 || status >= 400 || location === null) return { status, reason: undefined, movedTo };
      at = new URL(location, at).href;
      moving &&= status === 301 || status === 308;
      if (moving) movedTo = at;
    }
    return { status: undefined, reason: `more than ${mostHops} redirects`, movedTo: undefined };
  } catch (error) {
    return { status: undefined, reason: reasonOf(error), movedTo: undefined };
  }
}

/** Asks for an address: without its body first, with it where the server does not answer that well. */
export async function ask(url: string, timeout: number): Promise<Answer> {
  const head = await follow(url, 'HEAD', timeout);
  return head.status !== undefined && head.status < 400 ? head : follow(url, 'GET', timeout);
}

/** Asks for many addresses, no more than `width` at a time; gives the answers in the order of the addresses. */
export async function askAll(urls: readonly string[], width: number, timeout: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = urls.entries();
  const work = async () => {
    for (const [at, url] of queue) answers[at] = await ask(url, timeout);
  };
  await Promise.all(Array.from({ length: width }, work));
  return answers;
}
