import { Button, Cell, CellGroup, Field, Form, NavBar, Stepper } from 'vant';
import 'vant/lib/index.css';
import { createApp, h, reactive } from 'vue';

/*
 * A form whose markup, labels and counters are Vant's (`vant`, MIT), filled as its documentation fills a form.
 * Its values are Vue's: what does not reach them is gone at the next render.
 */
const values = reactive<Record<string, string>>({
  achievement: '',
  weakness: '',
  goal: '',
  action: '',
  comment: '',
  phone: '',
});
const counts = reactive({ stars: 3, submitted: false });

const field = (name: string, label: string, more: Record<string, unknown> = {}) =>
  h(Field, {
    name,
    label,
    modelValue: values[name] ?? '',
    'onUpdate:modelValue': (value: string) => {
      values[name] = value;
    },
    ...more,
  });
const long = { type: 'textarea', rows: 2, autosize: true, placeholder: '请输入' };

createApp({
  render: () => [
    h(NavBar, { title: '年度绩效评估', leftArrow: true }),
    h('h2', '年度绩效评估：李薇'),
    h(
      Form,
      {
        onSubmit: () => {
          counts.submitted = true;
        },
      },
      () => [
        h(CellGroup, { inset: true }, () => [
          h(Cell, { title: '员工', value: '李薇' }),
          field('phone', '联系电话', { type: 'tel' }),
          h(Stepper, { modelValue: counts.stars, name: 'stars' }),
          field('achievement', '工作亮点', { ...long, maxlength: 50, showWordLimit: true }),
          field('weakness', '待改进', { ...long, labelAlign: 'top', required: true }),
          field('goal', '明年目标', long),
          field('action', '行动计划', long),
          field('comment', '备注', long),
        ]),
        h(Button, { round: true, block: true, type: 'primary', nativeType: 'submit' }, () => '提交'),
      ],
    ),
  ],
}).mount('#page');

window.filled = () => ({ values: { ...values }, rich: '', submitted: counts.submitted });
