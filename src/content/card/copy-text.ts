/**
 * Puts text on the clipboard, from a click; false where the browser would not. By the event of copying: the newer way
 * is not there on pages without HTTPS, and a page's policy may forbid it.
 */
export function copyText(text: string): boolean {
  let copied = false;
  const put = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return copied;
}
