/** A person from head to waist as the path of a mark: the head a circle, the shoulders round. */
export const person =
  'M0,-1A0.42,0.42,0,1,1,0,-0.16A0.42,0.42,0,1,1,0,-1ZM-0.62,1L-0.62,0.6A0.55,0.55,0,0,1,-0.07,0.05L0.07,0.05A0.55,0.55,0,0,1,0.62,0.6L0.62,1Z';
