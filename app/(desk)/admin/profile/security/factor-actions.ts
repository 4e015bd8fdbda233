import type { FactorActions } from '@/components/admin/factor/factor-view';
import {
  enableFactorAction,
  removeFactorAction,
  replaceCodesAction,
  requestFactorAction,
} from './actions';

/** What can be done to one's own second factor. */
export const FACTOR_ACTIONS: FactorActions = {
  request: requestFactorAction,
  enable: enableFactorAction,
  replaceCodes: replaceCodesAction,
  remove: removeFactorAction,
};
