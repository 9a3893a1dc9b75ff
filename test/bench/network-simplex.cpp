// What the bench compiles: LEMON's network simplex on one problem, timed from the lists of arcs to the optimum.
// Input: nodes, arcs, runs; then by arc where from, where to, the most that may flow, what a unit is worth.
// Output: the most value; milliseconds of the first run, and of the quickest.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, long long, long long>;
using Clock = std::chrono::steady_clock;

int main() {
  int nodes, arcs, runs;
  if (std::scanf("%d %d %d", &nodes, &arcs, &runs) != 3) return 1;
  std::vector<int> from(arcs), to(arcs);
  std::vector<long long> most(arcs), worth(arcs);
  for (int arc = 0; arc < arcs; arc++) {
    if (std::scanf("%d %d %lld %lld", &from[arc], &to[arc], &most[arc], &worth[arc]) != 4) return 1;
  }

  std::vector<double> times;
  long long value = 0;
  for (int run = 0; run < runs; run++) {
    const auto start = Clock::now();
    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveArc(arcs);
    for (int node = 0; node < nodes; node++) graph.addNode();
    Graph::ArcMap<long long> upper(graph), cost(graph);
    for (int arc = 0; arc < arcs; arc++) {
      const Graph::Arc added = graph.addArc(graph.nodeFromId(from[arc]), graph.nodeFromId(to[arc]));
      upper[added] = most[arc];
      cost[added] = -worth[arc];
    }
    Simplex simplex(graph);
    simplex.upperMap(upper).costMap(cost);
    if (simplex.run() != Simplex::OPTIMAL) return 2;
    value = -simplex.totalCost<long long>();
    times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
  }

  std::printf("%lld %.6f %.6f\n", value, times.front(), *std::min_element(times.begin(), times.end()));
  return 0;
}
