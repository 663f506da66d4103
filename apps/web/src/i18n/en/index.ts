import common from './common.json';
import home from './home.json';
import report from './report.json';
import search from './search.json';
import whatIf from './what-if.json';

export const en = { common, home, report, search, whatIf };
