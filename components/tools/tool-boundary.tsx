"use client";
import { Component, type ReactNode } from "react";
import { quietButton } from "../forms/button.ts";

/** Keeps a broken tool from taking the text down with it. */
export class ToolBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <p>This tool stopped working. The text around it is whole, and nothing that you kept is lost.</p>
        <button type="button" className={`${quietButton} mt-3`} onClick={() => this.setState({ broken: false })}>
          Start the tool again
        </button>
      </div>
    );
  }
}
