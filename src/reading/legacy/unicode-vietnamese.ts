const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|[\u0300-\u0323]/;

/** Whether `text` holds letters of Vietnamese that windows-1252 lacks: then it cannot be TCVN3 or VNI. */
export function isUnicodeVietnamese(text: string): boolean {
  return onlyInUnicode.test(text);
}
