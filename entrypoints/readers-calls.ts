import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meet } from '@/utils/sites/calendar/meet';
import { tencent } from '@/utils/sites/calendar/tencent';
import { zoom } from '@/utils/sites/calendar/zoom';
import { offerReaders } from '@/utils/sites/offer';

export default defineUnlistedScript(() => offerReaders([meet, tencent, zoom]));
