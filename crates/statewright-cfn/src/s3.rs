//! Resources of AWS::S3. Made by generate/resources.py.

pub mod access_grant;
pub mod access_grants_instance;
pub mod access_grants_location;
pub mod access_point;
pub mod bucket;
pub mod bucket_policy;
pub mod multi_region_access_point;
pub mod multi_region_access_point_policy;
pub mod storage_lens;
pub mod storage_lens_group;
pub use access_grant::{AccessGrant, AccessGrantAttributes};
pub use access_grants_instance::{AccessGrantsInstance, AccessGrantsInstanceAttributes};
pub use access_grants_location::{AccessGrantsLocation, AccessGrantsLocationAttributes};
pub use access_point::{AccessPoint, AccessPointAttributes};
pub use bucket::{Bucket, BucketAttributes};
pub use bucket_policy::{BucketPolicy, BucketPolicyAttributes};
pub use multi_region_access_point::{MultiRegionAccessPoint, MultiRegionAccessPointAttributes};
pub use multi_region_access_point_policy::{
    MultiRegionAccessPointPolicy, MultiRegionAccessPointPolicyAttributes,
};
pub use storage_lens::{StorageLens, StorageLensAttributes};
pub use storage_lens_group::{StorageLensGroup, StorageLensGroupAttributes};
