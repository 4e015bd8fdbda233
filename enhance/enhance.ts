import { ArticleTools } from './article-tools';
import { watchDistance } from './back-to-top';
import { BreakingBar } from './breaking-bar';
import { cleanSearches } from './clean-searches';
import { closeMenus } from './close-menus';
import { CopyLink } from './copy-link';
import { countView } from './count-view';
import { PhotoGallery } from './photo-gallery';
import { ListenStory } from './listen-story';
import { OtherHouse } from './other-house';
import { PrintPage } from './print-page';
import { keepTimesRelative } from './relative-times';
import { suggestSearches } from './search-suggestions';
import { ShareStory } from './share-story';
import { TextSize } from './text-size';
import { ThemeSwitch } from './theme-switch';
import { keepAddressTrue } from './true-address';

// Every page is complete without this module. It shows the controls that need a script, and only
// those that this browser can serve.
customElements.define('theme-switch', ThemeSwitch);
customElements.define('text-size', TextSize);
customElements.define('copy-link', CopyLink);
customElements.define('share-story', ShareStory);
customElements.define('listen-story', ListenStory);
customElements.define('article-tools', ArticleTools);
customElements.define('print-page', PrintPage);
customElements.define('breaking-bar', BreakingBar);
customElements.define('photo-gallery', PhotoGallery);
customElements.define('other-house', OtherHouse);
keepTimesRelative();
watchDistance();
closeMenus();
suggestSearches();
cleanSearches();
keepAddressTrue();
countView();
