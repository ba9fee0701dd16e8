import { useEffect, useRef } from 'preact/hooks';

/** Calls back with a file that is dropped anywhere on the page: otherwise the browser would leave the page for it. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener('dragover', (event) => isFile(event) && event.preventDefault(), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) latest.current(file);
      },
      { signal },
    );
    return () => lifetime.abort();
  }, []);
}
