import { useTranslation } from 'react-i18next';
import {
  AcknowledgeRatingDocument,
  EndMediationDocument,
  ProposeMediationDocument,
  type TypedDocumentString,
} from '../../../generated/graphql';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';

type PlainAction = 'ACKNOWLEDGE' | 'PROPOSE_MEDIATION' | 'END_MEDIATION';

/** A step that needs no words: what it means is said above its button. */
function plainPanel(
  action: PlainAction,
  document: TypedDocumentString<{ readonly answer: object }, { ratingId: string }>,
) {
  return function PlainPanel({ rating, onDone }: ActionPanelProps) {
    const { t } = useTranslation('rating');
    const change = useRatingChange(document, onDone);
    return (
      <ActionForm
        change={change}
        submitLabel={t(`actions.${action}.submit`)}
        onSubmit={() => void change.send({ ratingId: rating.id })}
      />
    );
  };
}

export const AcknowledgePanel = plainPanel('ACKNOWLEDGE', AcknowledgeRatingDocument);
export const ProposeMediationPanel = plainPanel('PROPOSE_MEDIATION', ProposeMediationDocument);
export const EndMediationPanel = plainPanel('END_MEDIATION', EndMediationDocument);
