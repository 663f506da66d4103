import { useTranslation } from 'react-i18next';
import { AcknowledgeRatingDocument } from '../../../generated/graphql';
import { useRatingChange } from '../operations/use-rating-change';
import { ActionForm, type ActionPanelProps } from './action-panel';

export function AcknowledgePanel({ rating, onDone }: ActionPanelProps) {
  const { t } = useTranslation('rating');
  const change = useRatingChange(AcknowledgeRatingDocument, onDone);
  return (
    <ActionForm
      change={change}
      submitLabel={t('actions.ACKNOWLEDGE.submit')}
      onSubmit={() => void change.send({ ratingId: rating.id })}
    />
  );
}
