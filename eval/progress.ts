/** Tells on standard error how far a run is, once it takes longer than a second. */
export function startProgress(total: number): (done: number, id: string) => void {
  const start = performance.now();
  let last = start;
  return (done, id) => {
    const now = performance.now();
    if (now - start < 1000 || now - last < 500) return;
    last = now;
    process.stderr.write(`${done}/${total} documents, last ${id}, ${((now - start) / 1000).toFixed(1)} s\n`);
  };
}
