/** An HR system by its addresses. */
interface HrAddress {
  readonly id: string;
  /** Its hosts; absent for software that people host themselves, which only its routes tell. */
  readonly hosts?: RegExp;
  /** Path, query and fragment of its pages about people. Absent: all of its hosts. */
  readonly route?: RegExp;
  /** What must be on the page besides, where the address alone names the software and not the task. */
  readonly mark?: string;
}

/*
 * Hosts and routes as publicly known (`facts/sites.md` 1 and 8); guessed: UKG and Namely, and that 飞书,
 * 北森, Moka and 伙伴云 show reviews on these hosts. Systems without a file beside this one are
 * read by the generic reader.
 */
const table: readonly HrAddress[] = [
  { id: 'workday', hosts: /\.myworkday\.com$|^(?!www\.)[\w-]+\.workday\.com$/ },
  {
    id: 'successfactors',
    hosts: /\.(successfactors|sapsf)\.(com|eu|cn)$|^hcm\d+\.ns2cloud\.com$/,
    route: /^\/(sf|xi\/ui)\//,
  },
  {
    id: 'oracle',
    hosts: /\.oraclecloud\.com$/,
    route: /^\/(hcmUI\/|fscmUI\/redwood\/(human-resources|profiles|performance|absences)\/)/,
  },
  { id: 'bamboohr', hosts: /^(?!www\.)[\w-]+\.bamboohr\.com$/ },
  { id: 'hibob', hosts: /^app\.hibob\.com$/ },
  { id: 'cultureamp', hosts: /\.cultureamp\.com$/, route: /^\/app\// },
  { id: 'adp', hosts: /^(workforcenow|my)\.adp\.com$/ },
  { id: 'lattice', hosts: /\.latticehq\.com$/ },
  { id: '15five', hosts: /^my\.15five\.com$/ },
  { id: 'leapsome', hosts: /^www\.leapsome\.com$/, route: /^\/app\// },
  { id: 'personio', hosts: /\.app\.personio\.com$|\.personio\.de$/ },
  { id: 'small-improvements', hosts: /\.small-improvements\.com$/, route: /^\/app\// },
  { id: 'rippling', hosts: /^app\.rippling\.com$/ },
  { id: 'gusto', hosts: /^app\.gusto\.com$/ },
  { id: 'deel', hosts: /^app\.deel\.com$/ },
  { id: 'ukg', hosts: /\.(ultipro\.com|ukg\.net)$/ },
  { id: 'namely', hosts: /\.namely\.com$/ },
  { id: 'italent', hosts: /\.italent\.cn$/ },
  { id: 'feishu', hosts: /^(people|okr)\.feishu\.cn$/ },
  { id: 'moka', hosts: /^app\.mokahr\.com$/ },
  { id: 'huoban', hosts: /^app\.huoban\.com$/, mark: 'textarea,[contenteditable="true"]' },
  { id: 'orangehrm', route: /^\/([\w-]+\/)*web\/index\.php\/performance\// },
  { id: 'frappe', route: /^\/(app|desk)\/(appraisal|employee-performance-feedback)\// },
  {
    id: 'odoo',
    route: /^\/web\/?[?#].*\bmodel=hr\.appraisal\b|^\/odoo\//,
    mark: '.o_form_view .o_field_widget[name="employee_id"]',
  },
  {
    id: 'horilla',
    route: /^\/pms\/(feedback-answer-get|feedback-detailed-view|meeting-single-view|view-meetings)\b/,
  },
];

/** The HR system that an address belongs to, with what its page must hold besides. */
export function systemAt(url: URL): HrAddress | undefined {
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const route = url.pathname + url.search + url.hash;
  return table.find(
    (it) =>
      (it.hosts ? url.protocol === 'https:' && it.hosts.test(url.hostname) : true) &&
      (it.route?.test(route) ?? true),
  );
}
