/**
 * Lets a program fetch no file twice: Pagefind asks for its files anew with each question. A failure is not kept.
 *
 * @param scope Where the program finds `fetch`: the worker, or Node.
 * @returns How many files could not be had so far.
 */
export function keepFetched(scope: { fetch: typeof fetch }): () => number {
  const fetchAnew = scope.fetch.bind(scope);
  const kept = new Map<string, Promise<ArrayBuffer>>();
  let missed = 0;
  async function bytesOf(input: RequestInfo | URL): Promise<ArrayBuffer> {
    const response = await fetchAnew(input);
    if (!response.ok) throw new Error(`${String(input)}: ${response.status}`);
    return response.arrayBuffer();
  }
  scope.fetch = async (input) => {
    const address = String(input);
    const coming = kept.get(address) ?? bytesOf(input);
    kept.set(address, coming);
    try {
      return new Response(await coming);
    } catch (error) {
      kept.delete(address);
      missed += 1;
      throw error;
    }
  };
  return () => missed;
}
