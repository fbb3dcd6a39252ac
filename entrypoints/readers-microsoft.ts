import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlook } from '@/utils/sites/calendar/outlook';
import { teams } from '@/utils/sites/calendar/teams';
import { offerReaders } from '@/utils/sites/offer';

export default defineUnlistedScript(() => offerReaders([outlook, teams]));
