import { WikiFault } from './wiki-fault';

/**
 * The text of a response, up to a size. What is beyond is never taken in.
 * @param most bytes
 * @throws WikiFault 'broken' where it is larger
 */
export async function readCapped(response: Response, most: number, signal: AbortSignal): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    void response.body?.cancel().catch(() => {});
    throw new WikiFault('broken');
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => {});
      throw new WikiFault('broken');
    }
    text += decoder.decode(value, { stream: true });
  }
}
