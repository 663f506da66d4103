const MAX_LENGTH = 120;

/** Control and direction characters, and what separates folders: a name is shown to other people. */
const NOT_IN_A_NAME = /[\p{C}\\/:*?"<>|]/gu;

/** The last part of whatever a sender calls a file, fit to be shown and to be saved under. */
export function fileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(NOT_IN_A_NAME, '').replace(/^\.+/, '').trim();
  if (clean.length <= MAX_LENGTH) return clean || 'file';
  const ending = /\.[\p{L}\p{N}]{1,5}$/u.exec(clean)?.[0] ?? '';
  return `${[...clean].slice(0, MAX_LENGTH - ending.length).join('')}${ending}`;
}
