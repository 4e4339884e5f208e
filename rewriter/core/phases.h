// SPDX-License-Identifier: Apache-2.0
// When a statement's value is known: while the graph is built (it stays where it stands), or anew in
// each Run (it moves into a function).
#pragma once

#include "rewriter/core/slices.h"

namespace eager::rewriter {

/// Fills graph.dynamic and graph.dynamic_handles; blocks the graph where a value that is captured
/// changes between build and Run.
void MarkDynamic(const FactIndex& index, Graph& graph);

/// Finds what each Run needs and the functions that are to compute it: one for each set of values that is fetched,
/// and one for what two of them share. Blocks the graph where that is not possible. After MarkDynamic.
void CutFunctions(const FactIndex& index, Graph& graph);

/// Fills graph.unused. After CutFunctions.
void FindUnused(const FactIndex& index, Graph& graph);

/// Blocks the graph where one Run would call a function that draws random numbers or changes state
/// on more ways than one: in the graph such a node ran once.
void CheckEffectsRunOnce(const FactIndex& index, Graph& graph);

/// Names each function after the variable that it computes; one with several results after what it
/// does: evaluate, or train.
void NameFunctions(const FactIndex& index, Graph& graph);

}  // namespace eager::rewriter
