/** Makes something when it is first asked for, and gives the same each time: a worker that is woken for other things does not wait for it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
