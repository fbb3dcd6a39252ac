import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hrForm, hrFormExamples, hrSystems } from '@/utils/sites/hr';
import { systemAt } from '@/utils/sites/hr/addresses';

/** Addresses of each system, as publicly known; made up where the host alone is known. */
const examples: Record<string, readonly string[]> = {
  workday: [
    'https://acme.myworkday.com/acme/d/home.htmld',
    'https://wd5.myworkday.com/acme/d/task/2997$1.htmld',
    'https://acme.workday.com/acme/d/home.htmld',
    'https://acme.wd5.myworkday.com/acme/d/home.htmld',
  ],
  successfactors: [
    'https://performancemanager4.successfactors.com/sf/pmreview?fid=12345&company=acme',
    'https://performancemanager5.successfactors.eu/sf/pmreviews',
    'https://performancemanager15.sapsf.cn/xi/ui/pm/pages/form.xhtml',
    'https://hcm55.ns2cloud.com/sf/home',
  ],
  oracle: [
    'https://eabc.fa.em2.oraclecloud.com/fscmUI/redwood/human-resources/career-grow/launch',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/faces/x',
  ],
  bamboohr: ['https://acme.bamboohr.com/employees/employee.php?id=42'],
  hibob: ['https://app.hibob.com/performance/my-reviews/reviews/123/'],
  cultureamp: ['https://acme.eu.cultureamp.com/app/conversations/0b9f7f4e?tab=conversation'],
  adp: ['https://workforcenow.adp.com/theme/index.html#/performance', 'https://my.adp.com/'],
  lattice: ['https://acme.latticehq.com/goals/all'],
  '15five': ['https://my.15five.com/report/current/'],
  leapsome: ['https://www.leapsome.com/app/#/reviews'],
  personio: ['https://acme.app.personio.com/performance', 'https://acme.personio.de/my-desk'],
  'small-improvements': ['https://acme.small-improvements.com/app/meeting/42'],
  rippling: ['https://app.rippling.com/performance'],
  gusto: ['https://app.gusto.com/people'],
  deel: ['https://app.deel.com/performance'],
  ukg: ['https://n11.ultipro.com/', 'https://acme.ukg.net/'],
  namely: ['https://acme.namely.com/'],
  italent: ['https://cloud.italent.cn/PageHome/Index?product=Performance#/x', 'https://www.italent.cn/'],
  feishu: ['https://people.feishu.cn/people/members/1', 'https://okr.feishu.cn/okr/user/1'],
  moka: ['https://app.mokahr.com/performance#/review/3'],
  huoban: ['https://app.huoban.com/tables/2100000'],
  orangehrm: [
    'https://hr.example.org/web/index.php/performance/myPerformanceReview',
    'http://localhost/orangehrm/web/index.php/performance/reviewEvaluate/id/7',
  ],
  frappe: [
    'https://erp.example.org/app/appraisal/HR-APR-0001',
    'https://erp.example.org/desk/employee-performance-feedback/HR-EPF-0002',
  ],
  odoo: [
    'https://erp.example.org/web#id=5&model=hr.appraisal&view_type=form',
    'https://acme.odoo.com/odoo/appraisals/5',
  ],
  horilla: ['https://hr.example.org/pms/meeting-single-view/9', 'https://hr.example.org/pms/view-meetings/'],
};

const all = Object.entries(examples).flatMap(([id, urls]) => urls.map((url) => [id, url] as const));

describe('HR addresses', () => {
  it.each(all)('%s has %s, and no other system does', (id, address) => {
    expect(systemAt(new URL(address))?.id).toBe(id);
  });

  it('every reader has addresses of its own', () => {
    expect(hrSystems.map(({ id }) => id).filter((id) => !examples[id])).toEqual([]);
  });

  it('every page in the tests stands at an address of its system', () => {
    const folder = join(import.meta.dirname, 'hr');
    for (const system of readdirSync(folder)) {
      const cases: { url: string }[] = JSON.parse(readFileSync(join(folder, system, 'cases.json'), 'utf8'));
      for (const { url } of cases) {
        const id = systemAt(new URL(url))?.id;
        if (system === 'generic') expect(id, url).toBeUndefined();
        else if (system !== 'hosts') expect(id, url).toBe(system);
        else expect(id, url).toBeDefined();
      }
    }
  });

  it.each([
    ...hrFormExamples,
    'https://evil.example/?https://app.hibob.com/performance',
    'https://app.hibob.com.evil.example/performance',
    'http://app.hibob.com/performance',
    'https://www.bamboohr.com/blog/',
    'https://acme.myworkdayjobs.com/careers',
    'https://www.workday.com/en-us/products.html',
    'https://www.cultureamp.com/blog',
    'https://acme.feishu.cn/docx/x',
    'https://erp.example.org/app/sales-order/SO-1',
    'https://erp.example.org/web#id=5&model=sale.order',
    'https://eabc.fa.em2.oraclecloud.com/fscmUI/redwood/payables/invoices',
    'https://calendar.google.com/calendar/u/0/r',
    'https://outlook.office.com/calendar/view/week',
  ])('%s is no known HR system’s', (address) => {
    expect(systemAt(new URL(address))).toBeUndefined();
  });

  it('pages of the browser itself are not read', () => {
    for (const address of ['chrome://settings/', 'about:blank', 'file:///web/index.php/performance/x']) {
      expect(systemAt(new URL(address))).toBeUndefined();
      expect(hrForm.isHere(new URL(address))).toBe(false);
    }
  });
});
