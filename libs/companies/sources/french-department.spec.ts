import { departmentOfPostcode } from './french-department.js';

describe('departmentOfPostcode', () => {
  it.each([
    ['69004', '69'],
    ['01000', '01'],
    ['97430', '974'],
    ['98800', '988'],
    ['20000', '2A'],
    ['20199', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['00100', null],
    ['6900', null],
    ['SW1A 1AA', null],
    ['', null],
    [null, null],
  ])('of %j is %j', (postcode, department) => {
    expect(departmentOfPostcode(postcode)).toBe(department);
  });
});
