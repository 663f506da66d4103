/** As uploads of documents; a 500-page PDF of text has about 2 MB. */
export const MAX_INVOICE_MEGABYTES = 10;
export const MAX_INVOICE_BYTES = MAX_INVOICE_MEGABYTES * 1024 * 1024;
export const MAX_INVOICE_PAGES = 1000;
