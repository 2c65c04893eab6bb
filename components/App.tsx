import type { AppProps } from './app-props.ts';
import { SceneContext } from './scene.ts';
import { View } from './View.tsx';
import './styles/tokens.css';
import './styles/base.css';

/** The whole view, in the scene that its parts ask for. */
export function App(props: AppProps) {
  const network = props.state?.kind === 'ready' ? props.state.network.name : '';
  return (
    <SceneContext.Provider value={{ now: props.now, network }}>
      <View {...props} />
    </SceneContext.Provider>
  );
}
