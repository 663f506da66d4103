import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askApi } from './ask-api';

const EXAMPLE = `# Will this client pay, on time?
query Check($number: String!) {
  company(number: $number) {
    ... on Company {
      name
      insolvency { label { en } }
      reliability { score grade verdict { en } certainty { en } }
    }
    ... on UserError { code message { en } }
  }
}
`;

const VARIABLES = '{ "number": "552032534" }';

createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={askApi}
    defaultQuery={EXAMPLE}
    initialVariables={VARIABLES}
    defaultEditorToolsVisibility="variables"
  />,
);
