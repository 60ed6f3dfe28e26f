// The order is that of the cascade: Mantine's own, then ours.
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '../ui/tokens.css';
import '../ui/base.css';
