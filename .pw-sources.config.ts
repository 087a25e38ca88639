import base from '/work/main/playwright.config.ts';
const { webServer, ...rest } = base as any;
export default { ...rest, testDir: '/work/main/tests/e2e', outputDir: '/tmp/look/sources/e2e', reporter: [['list']], use: { ...rest.use, baseURL: 'http://127.0.0.1:8643/' }, projects: rest.projects.slice(0,1).map((p: any) => ({ ...p, testDir: '/work/main/tests/e2e' })) };
