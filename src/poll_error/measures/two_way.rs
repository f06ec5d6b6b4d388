//! Error of one poll on the two-way share, and its own margin of error.

/// Standard normal quantile of 0.975: every 95 % limit of the program.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// A poll reduced to two options, beside the result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoWay {
    /// Two-way share of the option in the poll, 0..1.
    pub share: f64,
    /// Its two-way share in the result, 0..1.
    pub result: f64,
    /// Respondents who chose one of the two options; `None` where no sample size is known.
    pub n_decided: Option<f64>,
    /// All respondents.
    pub n_full: Option<f64>,
}

impl TwoWay {
    /// Signed error of the share.
    ///
    /// # Formula
    /// e = 100 (p − v)
    ///
    /// # Where
    /// p: share in the poll; v: share in the result; e in points.
    ///
    /// # Range
    /// −100..100; ideal 0.
    ///
    /// # Example
    /// ```
    /// use plebis::poll_error::measures::TwoWay;
    /// let poll = TwoWay { share: 0.66, result: 0.56, n_decided: Some(1000.0), n_full: None };
    /// assert!((poll.error_points() - 10.0).abs() < 1e-12);
    /// ```
    pub fn error_points(&self) -> f64 {
        100.0 * (self.share - self.result)
    }

    /// Signed error of the lead of one option over the other.
    ///
    /// # Formula
    /// 100 [(p − (1 − p)) − (v − (1 − v))] = 2e
    pub fn lead_error_points(&self) -> f64 {
        2.0 * self.error_points()
    }

    /// Standard error of the share under simple random sampling, 0..1.
    ///
    /// # Formula
    /// √(p (1 − p) / n₂)
    ///
    /// # Where
    /// n₂: decided respondents.
    pub fn standard_error(&self) -> Option<f64> {
        let n = self.n_decided.filter(|n| *n > 0.0)?;
        Some((self.share * (1.0 - self.share) / n).sqrt())
    }

    /// Sampling variance of the share, points².
    ///
    /// # Formula
    /// 10⁴ p (1 − p) / n₂
    pub fn sampling_points2(&self) -> Option<f64> {
        self.n_decided.map(|n| 1e4 * self.share * (1.0 - self.share) / n)
    }

    /// The poll's own margin of error, 95 %, in points.
    ///
    /// # Formula
    /// 100 z √(p (1 − p) / n₂), z = 1.959963984540054
    ///
    /// # Assumes
    /// Simple random sampling: weighting and quotas make the true margin wider.
    pub fn margin_points(&self) -> Option<f64> {
        self.standard_error().map(|se| 100.0 * Z_95 * se)
    }

    /// The error in units of the own margin; above 1 the result lies outside.
    pub fn error_over_margin(&self) -> Option<f64> {
        self.margin_points().filter(|margin| *margin > 0.0).map(|margin| self.error_points().abs() / margin)
    }

    /// 95 % interval of the signed error, in points.
    ///
    /// # Formula
    /// e ± margin
    pub fn error_interval_points(&self) -> Option<(f64, f64)> {
        let margin = self.margin_points()?;
        Some((self.error_points() - margin, self.error_points() + margin))
    }
}
