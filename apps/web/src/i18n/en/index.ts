import common from './common.json';
import home from './home.json';
import search from './search.json';

export const en = { common, home, search };
