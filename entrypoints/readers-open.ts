import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '@/utils/sites/calendar/generic';
import { nextcloud } from '@/utils/sites/calendar/nextcloud';
import { roundcube } from '@/utils/sites/calendar/roundcube';
import { offerReaders } from '@/utils/sites/offer';
import { tellingOutdated } from '@/utils/sites/outdated';

export default defineUnlistedScript(() => offerReaders([tellingOutdated(generic), nextcloud, roundcube]));
