import common from './common.json';
import home from './home.json';
import search from './search.json';

export const fr = { common, home, search };
