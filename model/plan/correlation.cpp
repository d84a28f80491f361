// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/correlation.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

namespace farthing {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double leastEigenvalue = 1e-4;

std::vector<std::string> pathsOf(const std::vector<Correlation> &pairs)
{
    std::vector<std::string> paths;
    for (const Correlation &pair : pairs) {
        paths.push_back(pair.a);
        paths.push_back(pair.b);
    }
    std::sort(paths.begin(), paths.end()); // the order of the pairs in the file changes no draw
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

Eigen::Index indexOf(const std::vector<std::string> &paths, const std::string &path)
{
    return std::lower_bound(paths.begin(), paths.end(), path) - paths.begin();
}

Eigen::MatrixXd matrixOf(const std::vector<Correlation> &pairs, const std::vector<std::string> &paths)
{
    const auto n = static_cast<Eigen::Index>(paths.size());
    Eigen::MatrixXd m = Eigen::MatrixXd::Identity(n, n);
    for (const Correlation &pair : pairs) {
        const Eigen::Index a = indexOf(paths, pair.a), b = indexOf(paths, pair.b);
        m(a, b) = m(b, a) = normalCorrelation(pair.rank);
    }
    return m;
}

bool isValid(const Eigen::MatrixXd &m)
{
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(m, Eigen::EigenvaluesOnly).eigenvalues().minCoeff() >= 1e-6;
}

std::string shown(double rank)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::round(rank * 1000) / 1000;
    return text.str();
}

} // namespace

double normalCorrelation(double rank) { return 2 * std::sin(pi * rank / 6); }
double rankCorrelation(double normal) { return 6 / pi * std::asin(normal / 2); }

Copula::Copula(const std::vector<Correlation> &pairs, Issues &issues)
{
    const std::vector<std::string> paths = pathsOf(pairs);
    if (paths.empty())
        return;
    const Eigen::MatrixXd m = matrixOf(pairs, paths);
    if (!isValid(m)) {
        std::string list;
        for (const Correlation &pair : nearestCorrelations(pairs))
            list += (list.empty() ? "" : "; ") + pair.a + " with " + pair.b + " " + shown(pair.rank);
        issues.push_back({Severity::Error, "/correlations",
                          "No numbers can be correlated like this: together these pairs contradict each other. The nearest valid ranks are: " + list + "."});
        return;
    }
    const Eigen::MatrixXd factor = m.llt().matrixL();
    m_paths = paths;
    for (Eigen::Index i = 0; i < factor.rows(); ++i)
        for (Eigen::Index j = 0; j <= i; ++j)
            m_factor.push_back(factor(i, j));
}

void Copula::mix(std::vector<double> &scores) const
{
    for (std::size_t i = m_paths.size(); i-- > 0;) { // from the last: row i needs the scores before it unmixed
        double sum = 0;
        for (std::size_t j = 0; j <= i; ++j)
            sum += m_factor[i * (i + 1) / 2 + j] * scores[j];
        scores[i] = sum;
    }
}

std::vector<Correlation> nearestCorrelations(const std::vector<Correlation> &pairs)
{
    const std::vector<std::string> paths = pathsOf(pairs);
    Eigen::MatrixXd y = matrixOf(pairs, paths);
    const Eigen::MatrixXd stated = y;
    Eigen::MatrixXd correction = Eigen::MatrixXd::Zero(y.rows(), y.cols());
    for (int round = 0; round < 1000; ++round) {
        const Eigen::MatrixXd r = y - correction;
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(r);
        const Eigen::MatrixXd x = eigen.eigenvectors() * eigen.eigenvalues().cwiseMax(leastEigenvalue).asDiagonal() * eigen.eigenvectors().transpose();
        correction = x - r;
        const Eigen::MatrixXd last = y;
        y = x;
        y.diagonal().setOnes();
        if ((y - last).cwiseAbs().maxCoeff() < 1e-10)
            break;
    }
    std::vector<Correlation> nearest;
    for (Eigen::Index i = 0; i < y.rows(); ++i)
        for (Eigen::Index j = i + 1; j < y.cols(); ++j)
            if (stated(i, j) != 0 || std::abs(y(i, j)) > 5e-4)
                nearest.push_back({paths[static_cast<std::size_t>(i)], paths[static_cast<std::size_t>(j)], rankCorrelation(y(i, j))});
    return nearest;
}

} // namespace farthing
