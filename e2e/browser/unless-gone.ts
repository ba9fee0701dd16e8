/** How Chromium, Firefox and puppeteer say that a node has left its document. */
const GONE =
  /no such (?:element|node|shadow root)|stale element|detached|could not find node|no node with given id|does not belong to the document/i;

/** What a question to a node of a page comes to; null where the node left the page before it was answered. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && GONE.test(error.message)) return null;
    throw error;
  }
}
