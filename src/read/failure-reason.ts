const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ["EACCES", "permission is denied"],
  ["EISDIR", "it is a folder"],
  ["ENOENT", "there is no such folder"],
  ["ENOSPC", "no space is left on the device"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["EPERM", "permission is denied"],
  ["EROFS", "the file system is read-only"],
]);

/** Why the system refused a file, in words; where there are none, as the system says it. */
export function failureReason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return REASONS.get(code) ?? message;
}
