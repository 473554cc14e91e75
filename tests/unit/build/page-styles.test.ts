import { describe, expect, test } from 'vitest';
import { namesOn, pageStyles } from '../../../src/build/page-styles.ts';
import { parseStylesheet } from '../../../src/build/stylesheet.ts';

/** The styles of a page made of `html`, with the scripts it loads. */
function styled(css: string, html: string, scripts: readonly string[] = []) {
  return pageStyles(parseStylesheet(css), namesOn(html, scripts));
}

describe('what stays', () => {
  test('a rule whose tag, class and id all occur', () => {
    const css = '.card p{margin:0}.card table{margin:1px}#a{margin:2px}#b{margin:3px}';
    expect(styled(css, '<div class="card" id="a"><p>x</p></div>').css).toBe(
      '.card:not(#_#_) p{margin:0}#a:not(#_#_){margin:2px}',
    );
  });

  test('only the selectors of a list that can match', () => {
    expect(styled('h1,h2,h3{color:red}', '<h2>x</h2>').css).toBe('h2:not(#_#_){color:red}');
  });

  test('states, attributes and what stands in :not() or :is()', () => {
    const css = 'a:hover{color:red}a[aria-current]{top:0}a:not(.off){left:0}a:is(.x,.y){right:0}';
    const { css: kept } = styled(css, '<a href="/">x</a>');
    expect(kept.match(/{/g)).toHaveLength(4);
  });

  test('what a script of the page may make', () => {
    const css = '.results li{margin:0}.other li{margin:1px}';
    const kept = styled(css, '<ol></ol>', ['list.className="results";make("li")']).css;
    expect(kept).toContain('.results');
    expect(kept).not.toContain('.other');
  });

  test('media blocks with something left in them, and none without', () => {
    const css = '@media print{.a{top:0}}@media (min-width:30rem){.b{top:0}}@page{margin:1cm}';
    expect(styled(css, '<p class="a">x</p>').css).toBe(
      '@media print{.a:not(#_#_){top:0}}@page{margin:1cm}',
    );
  });

  test('everything, when no page is given', () => {
    expect(pageStyles(parseStylesheet('@layer base{.a{top:0}}')).css).toBe('.a{top:0}');
  });
});

describe('layers', () => {
  const css = `
    @layer theme, base, components, utilities;
    @layer base { p { top: 0 } }
    @layer components { .prose .card p.title { top: 1px } }
    @layer utilities { .up { top: 2px } .up::before { top: 3px } }
    .story { top: 4px }`;
  const html = '<div class="prose"><div class="card story"><p class="title up">x</p></div></div>';

  test('become weight: a utility outranks any component, an unlayered rule both', () => {
    expect(styled(css, html).css).toBe(
      'p{top: 0}.prose .card p.title{top: 1px}'.replaceAll(': ', ':') +
        '.a:not(#_){top:2px}.a:not(#_)::before{top:3px}.story:not(#_#_){top:4px}',
    );
  });

  test('none is shipped, and an unknown one stops the build', () => {
    expect(styled(css, html).css).not.toContain('@layer');
    expect(() => parseStylesheet('@layer mystery{p{top:0}}')).toThrow(/@layer mystery.*Mend/);
  });
});

describe('names', () => {
  test('a utility is shortened in styles and markup alike', () => {
    const { css, classes } = styled('@layer utilities{.mt-2{top:0}}', '<p class="mt-2">x</p>');
    expect(css).toBe('.a:not(#_){top:0}');
    expect(classes).toEqual(new Map([['mt-2', 'a']]));
  });

  test('not one that a component rule or a script names too', () => {
    const css = '@layer components{.wide p{top:0}}@layer utilities{.wide{left:0}.open{left:1px}}';
    const { classes } = styled(css, '<div class="wide open"><p>x</p></div>', ['toggle("open")']);
    expect(classes.size).toBe(0);
  });

  test('and never to a name that the page has already', () => {
    const css = '.a{top:0}@layer utilities{.mt-2{top:0}}';
    const { classes } = styled(css, '<p class="a mt-2">x</p>');
    expect(classes.get('mt-2')).toBe('b');
  });

  test('escaped names are the same class', () => {
    const { classes } = styled(
      String.raw`@layer utilities{.sm\:mt-0\.5{top:0}}`,
      '<p class="sm:mt-0.5">x</p>',
    );
    expect(classes.get('sm:mt-0.5')).toBe('a');
  });

  test(':where() alone, which old browsers drop, gives way to what it holds', () => {
    const css = '@layer utilities{:where(.gap>:not(:last-child)){top:0}}';
    expect(styled(css, '<p class="gap">x</p>').css).toBe('.a:not(#_)>:not(:last-child){top:0}');
  });
});

describe('custom properties', () => {
  test('unread ones go, in whatever chain', () => {
    const css = ':root{--x:var(--y);--y:1px;--z:2px}p{top:var(--x)}';
    expect(styled(css, '<p>x</p>').css).toBe(
      ':root:not(#_#_){--a:var(--b);--b:1px}p:not(#_#_){top:var(--a)}',
    );
  });

  test('a registered one that nothing sets is its initial value', () => {
    const css =
      '@property --s{syntax:"*";inherits:false;initial-value:solid}p{border-style:var(--s)}';
    expect(styled(css, '<p>x</p>').css).toBe('p:not(#_#_){border-style:solid}');
  });

  test('one that nothing sets gives way to its fallback, brackets and all', () => {
    const css = 'p{line-height:var(--l,calc(1px * (2 + 3)));top:0}';
    expect(styled(css, '<p>x</p>').css).toContain('line-height:calc(1px * (2 + 3));top:0');
  });

  test('one that is set starts anew on every element, as if it were not inherited', () => {
    const css =
      '@property --s{syntax:"*";inherits:false;initial-value:solid}p{border-style:var(--s)}b{--s:dashed}';
    const { css: written } = styled(css, '<p><b>x</b></p>');
    expect(written).toMatch(/^\*,:before,:after{--a:solid}/);
    expect(written).toContain('var(--a)');
  });
});
