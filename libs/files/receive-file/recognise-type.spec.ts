import { recogniseType } from './recognise-type.js';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const text = (content: string) => Buffer.from(content, 'utf8');

describe('what a file is', () => {
  it.each([
    ['a PDF', text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'application/pdf'],
    ['a PNG', PNG, 'image/png'],
    ['a JPEG', JPEG, 'image/jpeg'],
    ['a CSV', text('client;facture;échéance\nEXEMPLE;F1;2026-01-31'), 'text/plain'],
    ['a CSV in Latin-1', Buffer.from('client;échéance\r\n', 'latin1'), 'text/plain'],
    ['a CSV in UTF-8 with a mark', text('\ufeffclient;facture'), 'text/plain'],
    ['a CSV in UTF-16', Buffer.from('\ufeffclient;facture', 'utf16le'), 'text/plain'],
  ])('%s', async (_, head, type) => expect(await recogniseType(head)).toBe(type));

  it.each([
    ['a page', text('<!DOCTYPE html><script>alert(1)</script>')],
    ['a page behind a mark and spaces', text('\ufeff  \n<HTML>')],
    ['a page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le')],
    ['a page that hides a PDF further down', text('<html>%PDF-1.7')],
    ['a text that hides a PDF further down', text('hello\n<script>x</script>\n%PDF-1.7').subarray(6)],
    ['a drawing with scripts', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', Buffer.from('7f454c4602010100', 'hex')],
    ['a zip archive', Buffer.from('504b0304140000000800', 'hex')],
    ['noise', Buffer.from('00fe13370099', 'hex')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is nothing that is taken', async (_, head) => expect(await recogniseType(head)).toBeNull());
});
