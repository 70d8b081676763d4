/** Whether a failure is the operating system's `code`, as `isErrno(error, 'ENOENT')`. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
