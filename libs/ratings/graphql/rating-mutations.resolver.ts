import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DayScalar } from '#companies';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import type { Day } from '#kernel';
import { AddRatingEvidence } from '../add-rating-evidence/add-rating-evidence.js';
import { CorrectRating } from '../correct-rating/correct-rating.js';
import { DeleteRatingDraft } from '../delete-rating-draft/delete-rating-draft.js';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import { RecordPayment } from '../record-payment/record-payment.js';
import { SaveRatingDraft } from '../save-rating-draft/save-rating-draft.js';
import { SubmitRating } from '../submit-rating/submit-rating.js';
import { WithdrawRating } from '../withdraw-rating/withdraw-rating.js';
import { ReadRatedClient } from './read-rated-client.js';
import { readAmount, readCorrection, readEvidence, readStatement } from './read-input.js';
import { EvidenceKindEnum } from './rating.enums.js';
import { CorrectRatingInput, SubmitRatingInput } from './rating.inputs.js';
import { RatingReader } from './rating-reader.js';
import {
  ChangeRatingResult,
  DeletedDraftObject,
  DeleteDraftResult,
  SubmitRatingResult,
} from './rating-result.unions.js';
import { orRefusal } from './refusals.objects.js';

/** What the organisation that writes ratings does. */
@Resolver()
export class RatingMutationsResolver {
  constructor(
    private readonly clients: ReadRatedClient,
    private readonly submit: SubmitRating,
    private readonly saveDraft: SaveRatingDraft,
    private readonly deleteDraft: DeleteRatingDraft,
    private readonly evidence: AddRatingEvidence,
    private readonly payments: RecordPayment,
    private readonly withdraw: WithdrawRating,
    private readonly correct: CorrectRating,
    private readonly ratings: RatingReader,
  ) {}

  @Allow('ACCOUNTANT')
  @Mutation(() => SubmitRatingResult, {
    description:
      'Says how a client pays. The client is informed first, and has time to answer before anything is public.',
  })
  submitRating(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('input') input: SubmitRatingInput,
  ): Promise<typeof SubmitRatingResult> {
    return this.tell(this.submit, viewer, membership, input);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => SubmitRatingResult, {
    description: 'Keeps a rating for later: the same checks of form, nothing sent.',
  })
  saveRatingDraft(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('input') input: SubmitRatingInput,
  ): Promise<typeof SubmitRatingResult> {
    return this.tell(this.saveDraft, viewer, membership, input);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => DeleteDraftResult)
  deleteRatingDraft(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof DeleteDraftResult> {
    const deleted = this.deleteDraft.execute(id, memberOf(viewer, membership));
    return orRefusal(deleted.then(() => Object.assign(new DeletedDraftObject(), { id }))) as Promise<
      typeof DeleteDraftResult
    >;
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, { description: 'Files proofs; the rating rises when they prove more.' })
  addRatingEvidence(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('fileIds', { type: () => [ID] }) fileIds: string[],
    @Args('fileKinds', { type: () => [EvidenceKindEnum], defaultValue: [] }) fileKinds: EvidenceKind[],
  ): Promise<typeof ChangeRatingResult> {
    const member = memberOf(viewer, membership);
    const filed = this.evidence.execute(ratingId, readEvidence(fileIds, fileKinds), member);
    return this.ratings.after(viewer, ratingId, filed);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description: 'The client paid: all that is left, or the amount given.',
  })
  recordPayment(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('experienceId', { type: () => ID }) experienceId: string,
    @Args('paidOn', { type: () => DayScalar }) paidOn: Day,
    @Args('amountMinor', { type: () => String, nullable: true }) amount?: string | null,
  ): Promise<typeof ChangeRatingResult> {
    const record = async () => {
      const amountMinor = amount ? readAmount(amount, 'amountMinor') : null;
      return this.payments.execute({
        experienceId,
        paidOn,
        amountMinor,
        member: memberOf(viewer, membership),
      });
    };
    return orRefusal(record().then((ratingId) => this.ratings.read(viewer, ratingId))) as Promise<
      typeof ChangeRatingResult
    >;
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description: 'Takes a rating back: it is shown and counted nowhere.',
  })
  withdrawRating(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<typeof ChangeRatingResult> {
    const withdrawn = this.withdraw.execute(ratingId, reason ?? null, memberOf(viewer, membership));
    return this.ratings.after(viewer, ratingId, withdrawn);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => ChangeRatingResult, {
    description:
      'Says it right before it is public; the client is informed again and has all its time again.',
  })
  correctRating(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('ratingId', { type: () => ID }) ratingId: string,
    @Args('input') input: CorrectRatingInput,
  ): Promise<typeof ChangeRatingResult> {
    const member = memberOf(viewer, membership);
    const correct = async () => this.correct.execute(ratingId, readCorrection(input), member);
    return this.ratings.after(viewer, ratingId, correct());
  }

  private tell(
    useCase: SubmitRating | SaveRatingDraft,
    viewer: Viewer,
    membership: Membership,
    input: SubmitRatingInput,
  ): Promise<typeof SubmitRatingResult> {
    const tell = async () => {
      const client = await this.clients.execute(input.client);
      if (typeof client !== 'string') return client;
      const statement = readStatement(input, client);
      const draftId = input.draftId ?? null;
      const id = await useCase.execute({ member: memberOf(viewer, membership), statement, draftId });
      return this.ratings.read(viewer, id);
    };
    return orRefusal(tell()) as Promise<typeof SubmitRatingResult>;
  }
}
